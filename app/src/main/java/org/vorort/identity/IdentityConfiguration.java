package org.vorort.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vorort.identity.sessions.SessionCookie;
import org.vorort.identity.sessions.Sessions;
import org.vorort.kernel.HouseClock;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration implements WebMvcConfigurer {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; manifest-src 'self'";

    private final ObjectProvider<Doorkeeper> doorkeeper;

    IdentityConfiguration(ObjectProvider<Doorkeeper> doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Bean
    static Clock clock() {
        return new HouseClock();
    }

    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * Spring Security guards against forged forms and sets the headers; who may go where is the doorkeeper's matter, and
     * sessions are ours (docs/adr). What else it could do for a request is switched off, as every page would pay for it.
     */
    @Bean
    @ConditionalOnWebApplication
    static SecurityFilterChain security(
            HttpSecurity http, ObjectProvider<TokenPost> tokenPosts, @Value("${vorort.url}") String url)
            throws Exception {
        var secure = url.startsWith("https:");
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(SessionCookie.name("form", secure));
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secure));
        var withoutForm = tokenPosts.stream()
                .map(post -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, post.pattern()))
                .toArray(RequestMatcher[]::new);
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(withoutForm))
                .headers(headers -> headers(headers, secure))
                .sessionManagement(sessions -> sessions.disable())
                .securityContext(context -> context.disable())
                .exceptionHandling(exceptions -> exceptions.disable())
                .servletApi(servlet -> servlet.disable())
                .anonymous(anonymous -> anonymous.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
        if (secure) {
            // Also where the proxy in front does not say that its client came by https.
            headers.httpStrictTransportSecurity(transport ->
                    transport.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false));
        } else {
            headers.httpStrictTransportSecurity(transport -> transport.disable());
        }
    }

    @Bean
    @ConditionalOnWebApplication
    static FilterRegistrationBean<VisitorFilter> visitorFilter(
            MunicipalityLookup municipalities, Sessions sessions, SessionCookie cookie, Roles roles) {
        var registration = new FilterRegistrationBean<>(new VisitorFilter(municipalities, sessions, cookie, roles));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper.getObject());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitorArgument());
    }

    private static final class VisitorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return VisitorFilter.visitor(request.getNativeRequest(HttpServletRequest.class));
        }
    }
}
